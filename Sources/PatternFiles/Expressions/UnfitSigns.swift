import PCRE

/// With which signs no match of an expression begins. Some that none begins with may be missing; those listed are certain.
public struct UnfitSigns: Sendable {
    let signs: [UInt16]

    /// - Parameters:
    ///   - expression: as PCRE2 reads it.
    ///   - alphabet: the signs to try.
    init(of expression: String, among alphabet: [UInt16]) {
        guard let matcher = try? PCREMatcher(),
            let code = try? PCRECode(RelaxedExpression.text(of: expression), anchored: true, isQuick: false)
        else {
            signs = []
            return
        }
        signs = alphabet.filter { !matcher.couldBegin(code, with: [$0]) }
    }
}
