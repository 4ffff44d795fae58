// Leaves what it found in the document, for the test that opened the page.
import init, {
  FinOnboardingError, createForm, loadTaxIds, loadTransliteration, parseTosPoliciesValue, suggestTransliteration, taxIdFormats, validateCreate,
} from "fin-onboarding";
import initFiles, { inspectFile, validateUpload } from "fin-onboarding/files";
import { loadMessages } from "fin-onboarding/messages";
import { validateCreateLines } from "fin-onboarding/server";
import { createSchema } from "fin-onboarding/standard-schema";

const thrown = (call) => {
  try {
    return call();
  } catch (error) {
    return { message: error.message, code: error.code, ours: error instanceof FinOnboardingError };
  }
};

async function look() {
  const { create } = await (await fetch("/guide.json")).json();
  const options = { today: "2026-11-21" };
  const tooEarly = thrown(() => validateCreate(create, options));
  const lost = await init("/no-such.wasm").catch((error) => error.message);
  const [first, second] = [init(), init()];
  await Promise.all([first, second]);
  await Promise.all([init(), initFiles()]);
  const jpeg = new Uint8Array(200_000);
  jpeg.set([0xff, 0xd8, 0xff, 0xe0]);
  const file = new File([jpeg], "front.jpg", { type: "image/jpeg" });
  const inspected = await inspectFile(file);
  const form = createForm(options);
  for (const [name, value] of Object.entries(create)) form.set(name, value);
  const told = form.set("basic_info.first_name", "José");
  const built = form.build();
  form.dispose();
  const fresh = createForm(options);
  fresh.set("basic_info.first_name", "José");
  await Promise.all([loadTaxIds(), loadTransliteration()]);
  const german = { ...options, language: await loadMessages("de-AT") };
  const lines = new Blob([JSON.stringify(create), "\n", JSON.stringify({ ...create, verification_type: "NONE" })]);
  return {
    tooEarly,
    lost,
    shared: first === second,
    report: validateCreate(create, options),
    taxId: taxIdFormats("DEU")[0].abbreviation,
    suggested: suggestTransliteration("Юрій"),
    inputs: { field: fresh.fields("basic_info.first_name_en")[0], unknown: thrown(() => fresh.fields("basic_info.nope")) },
    form: { told, ok: built.ok, disposed: thrown(() => form.issues()) },
    lines: [await validateCreateLines(lines, options), await validateCreateLines(lines.stream(), options)],
    notLines: await validateCreateLines("{}", options).catch((error) => ({ code: error.code, ours: error instanceof FinOnboardingError })),
    schema: createSchema.with(options)["~standard"].validate({ ...create, verification_type: "NONE" }),
    refused: validateCreate({ ...create, verification_type: "NONE" }, options),
    german: validateCreate({ ...create, verification_type: "NONE" }, german),
    tos: thrown(() => parseTosPoliciesValue("https://example.com/?a=b")),
    inspected: { type: inspected.type, size: inspected.size, head: [...inspected.head.slice(0, 3)] },
    upload: validateUpload({
      customer_id: "55bd6b4e-c20a-4cc8-9535-91d5557a67d9",
      files: [{ field: "file1", name: file.name, ...inspected }],
    }),
  };
}

look().then(
  (found) => (document.body.dataset.found = JSON.stringify(found)),
  (error) => (document.body.dataset.found = JSON.stringify({ error: String(error) })),
);
