/// The fields that somebody wants of each record, as a tree of keys. A path names a key, or keys inside each other with
/// dots between them; a key that has the dots in its own name is found too.
public struct FieldPaths: Sendable {
    struct Node: Sendable {
        /// The keys that lead on, and to which node.
        var keys: [(key: [UInt8], node: Int)] = []
        /// Which of the paths end here.
        var fields: [Int] = []
    }

    private(set) var nodes = [Node()]
    let count: Int

    /// - Parameter paths: the fields, which from then on are known by their number here.
    public init(_ paths: [String]) {
        count = paths.count
        for (field, path) in paths.enumerated() {
            let whole = Array(path.utf8)
            add(field, at: [whole])
            let keys = whole.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Array.init)
            if keys.count > 1 { add(field, at: keys) }
        }
    }

    private mutating func add(_ field: Int, at keys: [[UInt8]]) {
        var node = 0
        for key in keys { node = grownChild(of: node, key) }
        nodes[node].fields.append(field)
    }

    private mutating func grownChild(of node: Int, _ key: [UInt8]) -> Int {
        if let known = child(of: node, key[...]) { return known }
        nodes.append(Node())
        nodes[node].keys.append((key, nodes.count - 1))
        return nodes.count - 1
    }

    /// The node that a key leads to; nil where nobody asks for what is there.
    func child(of node: Int, _ key: ArraySlice<UInt8>) -> Int? {
        nodes[node].keys.first { $0.key.count == key.count && $0.key.elementsEqual(key) }?.node
    }
}
