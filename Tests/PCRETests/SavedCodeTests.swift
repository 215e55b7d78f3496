import PCRE
import Tables
import Testing

@Suite("Saved expressions")
struct SavedCodeTests {
    private let expression = "(?<source> [A-Z] [a-z]+ ) \\x20 (?<cue> (?:dit|ajoute) ) | (?<cue> \\( (?:a|b)++ \\) )"
    private let lines = ["Anne dit", "Anne  dit", "(abab)", "(ab", "", "x Paul ajoute", "Paul ajoutera"]

    @Test("answer as the expression does, by the interpreter and by machine code")
    func answers() throws {
        let code = try PCRECode(expression, anchored: true)
        let saved = PCRECode(saved: LastingBytes(try code.savedBytes()))
        #expect(try saved.groupCount() == code.groupCount())
        #expect(try saved.groupNames().map(\.number) == code.groupNames().map(\.number))
        #expect(try saved.groupNames().map(\.name) == code.groupNames().map(\.name))
        let matcher = try PCREMatcher()
        for round in 0..<100 {
            for line in lines.map({ Array($0.utf16) }) {
                let expected = try matcher.matches(code, in: line) ? (0...3).map { matcher.span(ofGroup: $0) } : []
                let found = try matcher.matches(saved, in: line) ? (0...3).map { matcher.span(ofGroup: $0) } : []
                #expect(found == expected, "round \(round)")
            }
        }
    }

    @Test("of which nothing can be made are an error", arguments: [0, 16, 4000])
    func broken(length: Int) throws {
        let code = PCRECode(saved: LastingBytes(Array(repeating: 0, count: length)))
        let error = try #require(throws: PCREError.self) { try PCREMatcher().matches(code, in: [0x61]) }
        #expect(error.act == .compile)
        #expect(!error.isLimit)
    }

    @Test("serve several threads that ask them first at the same time")
    func shared() async throws {
        let bytes = LastingBytes(try PCRECode(expression, anchored: true).savedBytes())
        for _ in 0..<20 {
            let code = PCRECode(saved: bytes)
            let right = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let matcher = try PCREMatcher()
                        let subject = Array("Anne dit".utf16)
                        var right = 0
                        for _ in 0..<100 where try matcher.matches(code, in: subject) {
                            if matcher.span(ofGroup: 0) == 0..<8 { right += 1 }
                        }
                        return right
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(right == 400)
        }
    }

    @Test("reach the limits that machine code has, however often they were asked before")
    func limits() throws {
        var limits = PCREMatcher.Limits()
        limits.match = 1000
        let bounded = try PCREMatcher(limits: limits)
        let code = try PCRECode("(?: a+ )+ [bc]")
        let subject = Array(String(repeating: "a", count: 40).utf16)
        let errors = (0..<60).map { _ in
            #expect(throws: PCREError.self) { try bounded.matches(code, in: subject) }
        }
        #expect(Set(errors.map { $0?.number }) == [-47])
    }
}
