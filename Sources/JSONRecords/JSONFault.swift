/// Why a line is no JSON object, and where.
public struct JSONFault: Error, Equatable, Sendable {
    /// What was expected or is wrong, in words for a message.
    public enum Reason: String, Sendable {
        case notAnObject = "an object ({…}) is expected"
        case value = "a value is expected"
        case key = "a key in quotation marks is expected"
        case colon = "a colon is expected"
        case commaOrBrace = "a comma or } is expected"
        case commaOrBracket = "a comma or ] is expected"
        case number = "that is no number of JSON"
        case string = "a string does not end"
        case control = "a control character stands in a string; write it with a backslash"
        case escape = "that is no escape of JSON"
        case more = "something stands behind the object"
        case encoding = "that is not UTF-8"
    }

    /// What was expected or is wrong.
    public let reason: Reason
    /// In bytes from the line's beginning.
    public let offset: Int
}
