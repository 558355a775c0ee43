import Glibc

// `ARUSHA_FUZZ_TARGET=plan arusha-fuzz CORPUS -max_total_time=60`: see `make fuzz`.

/// The target that the environment names.
private let target: FuzzTarget = {
  let name = unsafe getenv("ARUSHA_FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
    print("ARUSHA_FUZZ_TARGET is one of: \(names)")
    exit(64)
  }
  return target
}()

/// What libFuzzer calls with every input it makes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  target.run(unsafe Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
