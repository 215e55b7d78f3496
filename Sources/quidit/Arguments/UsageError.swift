/// The command line says something that cannot be done: exit code 2.
struct UsageError: Error, Equatable {
    /// The word that is wrong.
    let subject: String
    /// What is wrong with it and what to do.
    let message: String

    init(_ subject: String, _ message: String) {
        self.subject = subject
        self.message = message
    }
}
