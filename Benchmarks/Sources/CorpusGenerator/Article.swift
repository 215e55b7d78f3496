/// A made-up article: its title, its text and the answers.
struct Article {
    var title: [UInt8] = []
    var text: [UInt8] = []
    var gold: [Gold] = []
}
