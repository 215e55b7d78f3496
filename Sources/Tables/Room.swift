/// Memory that is let go with its last owner, aligned as any number wants it.
@safe @usableFromInline final class Room {
    @usableFromInline let start: UnsafeMutableRawPointer

    @usableFromInline init(size: Int) {
        unsafe start = UnsafeMutableRawPointer.allocate(byteCount: Swift.max(size, 1), alignment: TableWriter.alignment)
    }

    deinit { unsafe start.deallocate() }
}
