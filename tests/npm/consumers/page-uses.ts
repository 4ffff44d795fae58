// Compiled with the DOM's types, never run.
import init, { initSync, inspectFile, validateCreateLines, validateUpload } from "fin-onboarding";

await init(new URL("https://example.com/fin_onboarding_bg.wasm"));
await init("/fin_onboarding_bg.wasm");
await init(fetch("/fin_onboarding_bg.wasm"));
await init(await fetch("/fin_onboarding_bg.wasm"));
initSync(await WebAssembly.compile(new ArrayBuffer(8)));
const file = new File([], "front.jpg");
validateUpload({ customer_id: "1", files: [{ field: "file1", name: file.name, ...(await inspectFile(file)) }] });
await validateCreateLines(file);
await validateCreateLines(file.stream());
await validateCreateLines((await fetch("/lines.ndjson")).body!);

// @ts-expect-error: text is no bytes, also in a stream
await validateCreateLines(file.stream().pipeThrough(new TextDecoderStream()));
// @ts-expect-error: an answer is not its body
await validateCreateLines(await fetch("/lines.ndjson"));
// @ts-expect-error: null is no source (a number would pass: the DOM's WebAssembly.Module is an empty interface)
await init(null);
// @ts-expect-error: a name is no file
await inspectFile("front.jpg");
