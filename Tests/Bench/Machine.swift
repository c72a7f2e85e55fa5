import Foundation

/// What the machine is and how busy others kept it.
enum Machine {
    static var description: String {
        let model =
            lines(of: "/proc/cpuinfo").first { $0.hasPrefix("model name") }?.split(separator: ":").last
            .map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown processor"
        return
            "\(ProcessInfo.processInfo.activeProcessorCount) × \(model), \(ISO8601DateFormatter().string(from: Date()))"
    }

    /// The most memory that this process had so far, in MiB.
    static var peakMemory: Int { mebibytes("VmHWM") }

    /// What it has now.
    static var memory: Int { mebibytes("VmRSS") }

    /// Lets `peakMemory` begin again at what the process has now; without effect where the system does not let it.
    static func forgetPeakMemory() {
        try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    }

    private static func mebibytes(_ name: String) -> Int {
        let line = lines(of: "/proc/self/status").first { $0.hasPrefix(name) }
        return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
    }

    /// Processor time since the start, in clock ticks: of everybody, and of this process with the children it waited
    /// for.
    struct Times {
        let all: Int
        let busy: Int
        let own: Int

        static var now: Times {
            let total = lines(of: "/proc/stat").first?.split(separator: " ").dropFirst().compactMap { Int($0) } ?? []
            let stat = (try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8)) ?? ""
            let fields = stat.split(separator: ")").last?.split(separator: " ").map(String.init) ?? []
            let own = fields.count > 14 ? fields[11...14].compactMap(Int.init).reduce(0, +) : 0
            let idle = total.count > 4 ? total[3] + total[4] : 0
            return Times(all: total.prefix(8).reduce(0, +), busy: total.prefix(8).reduce(0, +) - idle, own: own)
        }

        /// Percent of the processors' time that neither was idle nor ours; a server that answers us counts as others.
        func shareOfOthers(since earlier: Times) -> Int {
            let passed = max(1, all - earlier.all)
            return max(0, busy - earlier.busy - (own - earlier.own)) * 100 / passed
        }
    }

    private static func lines(of path: String) -> [String] {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }
}
