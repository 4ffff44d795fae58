// Reads out of a tool's output how many tests passed, failed and were left out.

const REPORTS = [
  // cargo test and wasm-bindgen-test-runner, once for each test binary
  { each: /^test result: .*?(\d+) passed; (\d+) failed; (\d+) ignored/gm, take: ([passed, failed, ignored]) => ({ passed, failed, ignored }) },
  // node --test, with its spec or its tap reporter: three lines, once
  { each: /^[#ℹ] pass (\d+)$/gm, take: ([passed]) => ({ passed }) },
  { each: /^[#ℹ] fail (\d+)$/gm, take: ([failed]) => ({ failed }) },
  { each: /^[#ℹ] cancelled (\d+)$/gm, take: ([failed]) => ({ failed }) },
  { each: /^[#ℹ] (?:skipped|todo) (\d+)$/gm, take: ([ignored]) => ({ ignored }) },
  // our own runners
  { each: /^(\d+) passed, (\d+) failed$/gm, take: ([passed, failed]) => ({ passed, failed }) },
];

export function counted(output) {
  // Colours are control sequences: they go before reading.
  const text = output.replaceAll(/\u001b\[[0-9;]*m/g, "").replaceAll("\r", "");
  const sum = { passed: 0, failed: 0, ignored: 0 };
  for (const { each, take } of REPORTS) {
    for (const [, ...numbers] of text.matchAll(each)) {
      for (const [kind, number] of Object.entries(take(numbers.map(Number)))) sum[kind] += number;
    }
  }
  return sum;
}
