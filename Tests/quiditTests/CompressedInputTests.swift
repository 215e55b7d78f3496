import Foundation
import Testing

/// Two records, each compressed by itself, one behind the other, as crawls are stored.
@Suite("Compressed input")
struct CompressedInputTests {
    private let folder = try! Folder()

    private static let gzip = """
        H4sIAAAAAAAAA6tWykxRslJKVNJRKkmtKAEyD61W8C/NVDi0W0chUSEls0TBMS8vVSEgtSSzRE+plgsAaxrrITEAAAAfiwgAAAAAAAADq1bKTFGy\
        UkpS0lEqSa0oATIPrVbwy89TOLRbRyFRISWzRMGnNFnBN78oM09PqZYLAAaQuXAwAAAA
        """
    private static let bzip2 = """
        QlpoOTFBWSZTWRkOVJkAABXfnAAQUAUAECAAwAAmIQZKAAgACBAAIAAiKfqnqb1QNijxQUaMgaNMjSYp92gQc0WW3IR0QdazOKOVxPFg+WLX5A34u5Ip\
        woSAyHKkyEJaaDkxQVkmU1nNfLp+AAAVXZwAEFAFABAABz4hlkoACAAIEAAgADFAAAGTIIp6n6oeoNqeoD2lE9uWfqOGctuKjRUhEU+jXA2OUyBTGqHyK/4u\
        5IpwoSGa+XT8
        """
    private static let xz = """
        /Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAweyJpZCI6ImEiLCJ0ZXh0IjoiwqsgT3VpIMK7LCBhIGRpdCBBbm5lIFBldGl0LiJ9CgAAAACi6b4agFLa\
        mAABSTFdQeNQH7bzfQEAAAAABFla/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAveyJpZCI6ImIiLCJ0ZXh0IjoiwqsgTm9uIMK7LCBhIGRpdCBMdWMgTW9y\
        aW4uIn0KAEos3IXOPfTMAAFIMIpA/z4ftvN9AQAAAAAEWVo=
        """
    private static let zstd = """
        KLUv/SQxiQEAeyJpZCI6ImEiLCJ0ZXh0IjoiwqsgT3VpIMK7LCBhIGRpdCBBbm5lIFBldGl0LiJ9CrOtfv0otS/9JDCBAQB7ImlkIjoiYiIsInRleHQi\
        OiLCqyBOb24gwrssIGEgZGl0IEx1YyBNb3Jpbi4ifQp2yWmw
        """

    private func speakers(_ outcome: Tool.Outcome) throws -> [String?] {
        try outcome.objects().map { (($0["quotes"] as? [[String: Any]])?.first)?["speaker"] as? String }
    }

    @Test(
        "is known by its content, whatever its name, and all its members are read", arguments: [gzip, bzip2, xz, zstd])
    func members(encoded: String) throws {
        try folder.write(try #require(Data(base64Encoded: encoded)), to: "a.jsonl")
        let outcome = try Tool.run("extract", "--input", "jsonl", "a.jsonl", in: folder)
        #expect(outcome.errors == "")
        #expect(outcome.code == 0)
        #expect(try speakers(outcome) == ["Anne Petit", "Luc Morin"])
    }

    @Test("of half a file the whole records are answered, then there is one error", arguments: [gzip, bzip2, xz, zstd])
    func truncated(encoded: String) throws {
        let data = try #require(Data(base64Encoded: encoded))
        try folder.write(data.dropLast(20), to: "a.jsonl")
        let outcome = try Tool.run("extract", "--input", "jsonl", "a.jsonl", in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(outcome.errors.hasPrefix("quidit: a.jsonl"))
        #expect(try speakers(outcome).first == "Anne Petit")
    }
}
