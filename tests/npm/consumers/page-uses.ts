// Compiled with the DOM's types, never run.
import init, { type Issue, createForm, formFrom, initSync } from "fin-onboarding";
import { parseApiError } from "fin-onboarding/answers";
import { inspectFile, validateUpload } from "fin-onboarding/files";
import { bindForm } from "fin-onboarding/form";
import { validateCreateLines } from "fin-onboarding/server";

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

createForm().set("basic_info", formFrom(new FormData(document.forms[0])).basic_info);

// @ts-expect-error: text is no bytes, also in a stream
await validateCreateLines(file.stream().pipeThrough(new TextDecoderStream()));
// @ts-expect-error: an answer is not its body
await validateCreateLines(await fetch("/lines.ndjson"));
// @ts-expect-error: null is no source (a number would pass: the DOM's WebAssembly.Module is an empty interface)
await init(null);
// @ts-expect-error: a name is no file
await inspectFile("front.jpg");

const bound = bindForm(document.querySelector("form")!, {
  kind: "attach",
  customerId: "1",
  message: (issue, { label, isHere }) => (isHere && issue.code === "required" ? `${label} is required` : undefined),
  upload: async (file, { name, signal }) => `${file.name}${name}${signal.aborted}`,
  onSubmit: async ({ request }) => parseApiError(409, await (await fetch(request.path, request)).text()),
});
const { ok, loose }: { ok: boolean; loose: Issue[] } = bound.check("identifying_documents", "address_documents.0");
bound.shown()[0]?.input.focus();
bound.uploaded(bound.files()[0]!.name, "/1.pdf");
bindForm(document.forms[0]!, { form: createForm({ kind: "create" }) }).dispose();

// @ts-expect-error: an input is no form
bindForm(document.querySelector("input")!);
// @ts-expect-error: an attach has no such member
bindForm(document.forms[0]!, { kind: "attach", onSubmit: ({ body }) => body.basic_info });
