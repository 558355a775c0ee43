import Glibc

func seconds(_ clock: clockid_t = CLOCK_PROCESS_CPUTIME_ID) -> Double {
  var time = timespec()
  unsafe clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func bytes(of path: String) -> [UInt8] {
  guard let file = unsafe fopen(path, "rb") else { exit(66) }
  defer { unsafe fclose(file) }
  var all: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe fread(&chunk, 1, chunk.count, file)
    guard count > 0 else { return all }
    all += chunk[..<count]
  }
}

/// The value that 99 of 100 do not exceed.
func percentile99(_ values: [Double]) -> Double {
  values.sorted()[min(values.count - 1, values.count * 99 / 100)]
}
