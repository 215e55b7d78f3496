import Foundation
import Testing

@testable import quidit

@Suite("Encodings")
struct DecodingTests {
    @Test("the tables say what iconv says", arguments: Encoding.allCases.filter { CodePage(of: $0) != nil })
    func tables(encoding: Encoding) throws {
        let page = try #require(CodePage(of: encoding))
        // A byte a line; with -c a byte that iconv gives no character leaves its line empty.
        let folder = try Folder()
        try folder.write(Data((UInt8(0x80)...0xFF).flatMap { [$0, 0x0A] }), to: "bytes")
        let output = try folder.handle("text")
        let iconv = Process()
        iconv.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
        iconv.arguments = ["-c", "-f", encoding.rawValue, "-t", "utf-8", "bytes"]
        iconv.currentDirectoryURL = folder.url
        iconv.standardOutput = output
        try iconv.run()
        iconv.waitUntilExit()
        let lines = try folder.data("text").split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(lines.count == 129)
        for (byte, line) in zip(UInt8(0x80)...0xFF, lines) where !line.isEmpty {
            // Two signs for which glibc keeps a table older than Apple's: the increment and the apple.
            if encoding == .macintosh, byte == 0xC6 || byte == 0xF0 { continue }
            #expect(page.utf8(from: [byte]) == Array(line), "byte \(byte)")
        }
    }

    @Test("the characters that French needs, in all of them")
    func french() throws {
        let words: [(Encoding, [UInt8])] = [
            (.windows1252, [0xAB, 0x20, 0x9C, 0x75, 0x76, 0x72, 0xE9, 0x20, 0x80, 0x20, 0xBB]),
            (.iso8859x15, [0xAB, 0x20, 0xBD, 0x75, 0x76, 0x72, 0xE9, 0x20, 0xA4, 0x20, 0xBB]),
            (.macintosh, [0xC7, 0x20, 0xCF, 0x75, 0x76, 0x72, 0x8E, 0x20, 0xDB, 0x20, 0xC8]),
        ]
        for (encoding, bytes) in words {
            let text = try #require(CodePage(of: encoding)).utf8(from: bytes[...])
            #expect(String(decoding: text, as: UTF8.self) == "« œuvré € »")
        }
        let dos = try #require(CodePage(of: .cp850)).utf8(from: [0xAE, 0x20, 0x85, 0x82, 0xD4, 0xFF, 0xAF])
        #expect(String(decoding: dos, as: UTF8.self) == "« àéÈ\u{A0}»")
    }

    @Test("UTF-16 without a mark is told by its zeros", arguments: [false, true])
    func utf16WithoutMark(isBigEndian: Bool) throws {
        let data = try #require("Là, 😀".data(using: isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
        let text = UTF16Text(Array(data))
        #expect(String(decoding: text.utf8, as: UTF8.self) == "Là, 😀")
        #expect(text.broken == nil)
    }

    @Test("half a unit at the end is U+FFFD")
    func halfUnit() {
        let text = UTF16Text([0xFE, 0xFF, 0x00, 0x41, 0x00])
        #expect(String(decoding: text.utf8, as: UTF8.self) == "\u{FEFF}A\u{FFFD}")
        #expect(text.broken?.byte == 4)
        #expect(text.broken?.start == 4)
    }
}
