import Testing

/// An article in another spelling.
struct RewrittenArticle: Sendable, CustomTestStringConvertible {
    let article: Article
    let rewriting: Rewriting
    let text: String

    var testDescription: String { "\(article.name), \(rewriting.rawValue)" }

    static let all = Article.all.flatMap { article in
        Rewriting.allCases.compactMap { rewriting in
            rewriting.text(of: article.text).map {
                RewrittenArticle(article: article, rewriting: rewriting, text: $0)
            }
        }
    }
}
