// What the tests of hostile input share: the modules' memories, a person that nobody wrote down, and a call of every export.
import { Blob } from "node:buffer";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The memory of each module that is loaded from now on. */
export const memories = [];

const { Instance, instantiate } = WebAssembly;
function seen(instance) {
  // Node has modules of its own.
  if (Object.keys(instance.exports).some((name) => name.startsWith("__wbindgen"))) memories.push(instance.exports.memory);
  return instance;
}
WebAssembly.Instance = function (module, imports) {
  return seen(new Instance(module, imports));
};
WebAssembly.Instance.prototype = Instance.prototype;
WebAssembly.instantiate = async (source, imports) => {
  const made = await instantiate(source, imports);
  seen(made.instance ?? made);
  return made;
};

const FILES = {
  index: "node.js", form: "form-node.js", files: "files-node.js", answers: "answers-node.js", server: "server-node.js", sphere: "sphere-node.js",
  schema: "standard-schema-node.js", messages: "messages.js",
};

/** Every entry of the package, with all that its functions load. */
export async function entries(installed) {
  const loaded = async ([entry, file]) => [entry, await import(pathToFileURL(join(installed, file)))];
  const api = Object.fromEntries(await Promise.all(Object.entries(FILES).map(loaded)));
  await Promise.all([api.index.loadTaxIds(), api.index.loadTransliteration()]);
  return api;
}

const letters = (n) => Array.from({ length: n }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join("");
const digits = (n) => Array.from({ length: n }, () => Math.floor(Math.random() * 10)).join("");

/** A person of random letters and digits. */
export const person = () => ({
  name: letters(12), other: letters(14), ssn: `2${digits(2)}-1${digits(1)}-1${digits(3)}`, phone: `+14155${digits(6)}`, email: `${letters(10)}@${letters(8)}.com`,
  street: `${digits(3)} ${letters(14)}`, uri: `/${letters(8)}_${digits(13)}`, number: letters(4).toUpperCase() + digits(9), tos: letters(20), key: letters(16),
  customer: letters(18), file: `${letters(15)}.pdf`,
});

/** Which of a person's words stand in the memory of a module, as they are. */
export function quickTraces(person) {
  const all = memories.map(({ buffer }) => Buffer.from(buffer));
  return Object.keys(person).filter((key) => all.some((memory) => memory.includes(person[key])));
}

/** Likewise, in UTF-8 or UTF-16, in any case and in parts. */
export function traces(person) {
  const all = memories.map(({ buffer }) => Buffer.from(buffer));
  const forms = (text) => [...new Set([text, text.toUpperCase(), text.replace(/[^a-z0-9]/gi, ""), ...text.split(/[^a-z0-9]+/i)])].filter((form) => form.length >= 8);
  const stands = (form) => all.some((memory) => memory.includes(form) || memory.includes(Buffer.from(form, "utf16le")));
  return Object.keys(person).filter((key) => forms(person[key]).some(stands));
}

/** Starts a watch that tells milliseconds: those of this process, where the machine is busy with others. */
export function watch() {
  const begun = performance.now(), used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - begun, (user + system) / 1000);
  };
}

const DAY = "2026-11-21";

/** What the functions are told about a person: bodies that are refused in some places, answers, files, options. */
export function about({ name, other, ssn, phone, email, street, uri, number, tos, key, customer, file }) {
  const bytes = new TextEncoder().encode(`%PDF-1.7 ${name}`);
  return {
    create: {
      verification_type: "STANDARD",
      basic_info: {
        first_name: name, last_name: `${other}\u00e9`, dob: "2015-04-15", email: email.toUpperCase(), phone, country_of_residence: "USA", primary_nationality: "USA",
        tax_info: [{ country_code: "USA", document_type: "SSN", document_id: ssn }, { country_code: "USA", document_type: "SSN", document_id: `${ssn}-` }],
      },
      address: { street_line_1: street, city: name, subdivision_code: "US-CA", postal_code: "94103", country: "USA" },
      financial_profile: { employment_status: "EMPLOYED", occupation_id: 1, purpose_id: 1, source_of_fund_ids: [1, 1], monthly_volume_usd: 5 },
      meta_data: { [key]: street },
    },
    form: {
      verification_type: "STANDARD",
      basic_info: {
        first_name: ` ${name}`, last_name: other, dob: "1990-04-15", email, phone, country_of_residence: "USA", primary_nationality: "USA",
        tax_info: [{ country_code: "USA", document_type: "SSN", document_id: ssn }],
      },
      address: { street_line_1: street, city: name, subdivision_code: "US-CA", postal_code: "94103", country: "USA" },
      financial_profile: { employment_status: "EMPLOYED", occupation_id: "1", purpose_id: 1, source_of_fund_ids: [1], monthly_volume_usd: "5" },
      meta_data: { [key]: street },
    },
    attach: {
      identifying_documents: [
        { type: "PASSPORT", number, country: "USA", issue_date: "2020-01-01", expiry_date: "2030-01-01", files: [{ uri }] },
        { type: "SELFIE", files: [{ uri: `${uri}1`, side: "BACK" }, { uri: `${uri}1` }] },
      ],
      address_documents: [{ type: "BANK_STATEMENT", country: "USA", issue_date: "2026-10-01", files: [{ uri: `${uri}2` }] }],
      tos_policies_value: tos,
    },
    v1: {
      basic_info: { first_name: name, last_name: other, dob: "2015-04-15", email, phone: phone.slice(2), country_of_residence: "USA", nationality: "USA", tin: ssn },
      address: { street, city: name, state: "CA", postal_code: "94103", country: "USA" },
      financial_profile: { occupation_id: "1", source_of_fund_id: 1, purpose_id: 1, monthly_volume_usd: 0 },
      meta_data: { [key]: name },
    },
    v1Attach: {
      customer_id: customer, proof_of_identity: { type: "PASSPORT", number, country: "USA", expiry_date: "2019-01-01", files: [{ uri }] },
      proof_of_address: { type: "BANK_STATEMENT", country: "USA", files: [{ uri: `${uri}2` }] }, tos_policies_value: tos,
    },
    upload: { customer_id: customer, files: [{ field: key, name: file, type: "application/pdf", size: 0, head: bytes }] },
    sphere: {
      type: "individual", email, phone, address: { line1: street, city: name }, personalInformation: { firstName: name, lastName: other, taxIdentificationNumber: ssn },
      meta: { [key]: uri },
    },
    answer: { data: { customer_id: customer, tos_policies_url: `https://example.com/?tos_policies_value=${tos}` } },
    uploaded: { data: { files: [{ [key]: uri }, { [name]: `${uri}2` }] } },
    refused: { message: name, errors: { "basic_info.first_name": [other] } },
    rfi: {
      data: {
        customer_id: customer,
        request_for_information: [{ section: "individual", categories: [{ document_type: "PASSPORT", fields: [{ field_name: "number", data_type: "TEXT", status: "INVALID", reason: name }] }] }],
      },
    },
    profile: { id: customer, type: "individual", email, firstName: name, createdAt: key, updatedAt: key, verificationProfiles: [{ name: number, status: tos, criteria: { errors: [street] } }] },
    decision: {
      data: {
        customer_id: customer, customer_status: "ACTION_REQUIRED",
        rejection_reason: { documents: [{ uri, moderation_comment: street, reject_labels: ["BAD_QUALITY"] }, { uri: number }], applicant: { moderation_comment: name, reject_labels: [tos] } },
      },
    },
    findings: { issues: [{ path: "basic_info.email", code: "server_refused", severity: "error", message: name, params: { word: other } }, { path: 5 }] },
    page: { data: { occupations: [{ id: 1, title: name }] }, current_page: 1, last_page: 1, total: 1, per_page: 10 },
    draft: { version: 1, kind: "create", values: { basic_info: { first_name: name, email } } },
    options: { today: DAY, customerId: customer, ownedUris: [uri, `${uri}2`] },
    few: { today: DAY },
    value: ` ${name}`,
    text: name,
    blob: new Blob([bytes], { type: "application/pdf" }),
    headers: { "x-fin-signature": "00", "X-Fin-Signature-Algorithm": "sha256" },
    language: { tag: "en", messages: {} },
    url: `https://example.com/?tos_policies_value=${tos}`,
    pairs: [["basic_info.first_name", name], ["basic_info.email", email]],
  };
}

/** Names whose answer is a promise. */
export const isLater = (name) =>
  /\.(default|load\w+|inspectFile|uploadFile|verifyWebhookSignature|validateCreateLines)$/.test(name);

/**
 * A call of every export of every entry, by name, about what `of` holds. Members are looked at when the call is made, as
 * a page's code looks at them.
 */
export function everyCall({ index, form, files, answers, server, sphere, schema, messages }, of) {
  const calls = {
    "index.isReady": () => index.isReady(),
    "index.formFrom": () => index.formFrom(of.pairs),
    "index.parseTosPoliciesValue": () => index.parseTosPoliciesValue(of.url),
    "index.addMessages": () => index.addMessages(of.language),
    "index.loadTaxIds": () => index.loadTaxIds(),
    "index.taxIdFormats": () => index.taxIdFormats("USA"),
    "index.loadTransliteration": () => index.loadTransliteration(),
    "index.suggestTransliteration": () => index.suggestTransliteration(of.text, of.few),
    "index.validateVerificationType": () => index.validateVerificationType(of.value, of.options),
    "index.validateBasicInfo": () => index.validateBasicInfo(of.create.basic_info, of.options),
    "index.validateTaxInfo": () => index.validateTaxInfo(of.create.basic_info.tax_info, of.options),
    "index.validateAddress": () => index.validateAddress(of.create.address, of.options),
    "index.validateFinancialProfile": () => index.validateFinancialProfile(of.create.financial_profile, of.options),
    "index.validateMetaData": () => index.validateMetaData(of.create.meta_data, of.options),
    "index.validateIdentifyingDocuments": () => index.validateIdentifyingDocuments(of.attach.identifying_documents, of.options),
    "index.validateAddressDocuments": () => index.validateAddressDocuments(of.attach.address_documents, of.options),
    "index.validateCreate": () => index.validateCreate(of.create, of.options),
    "index.validateAttach": () => index.validateAttach(of.attach, of.options),
    "index.normalizeField": () => index.normalizeField("basic_info.first_name", of.value, { ...of.few, form: of.create }),
    "index.labelOf": () => index.labelOf("basic_info.first_name", of.few),
    "index.choicesOf": () => index.choicesOf("basic_info.gender", of.few),
    "index.countries": () => index.countries(of.few),
    "index.validateField": () => index.validateField("basic_info.first_name", of.value, { ...of.few, form: of.create }),
    "index.buildCreate": () => index.buildCreate(of.form, of.few),
    "index.buildAttach": () => index.buildAttach(of.attach, of.options),
    "index.createForm": () => {
      const made = index.createForm(of.few);
      made.restore(of.draft);
      made.dispose();
    },
    "form.bindForm": () => form.bindForm({}, of.options),
    "files.validateUpload": () => files.validateUpload(of.upload, of.options),
    "files.inspectFile": () => files.inspectFile(of.blob),
    "files.uploadFile": () => files.uploadFile(of.blob, { ...of.few, url: "no address" }),
    "answers.parseCreateResponse": () => answers.parseCreateResponse(of.answer),
    "answers.parseUploadResponse": () => answers.parseUploadResponse(of.uploaded),
    "answers.parseAttachResponse": () => answers.parseAttachResponse(of.answer),
    "answers.parseCatalogue": () => answers.parseCatalogue("occupations", of.page),
    "answers.parseApiError": () => answers.parseApiError(422, of.refused, of.few),
    "answers.parseCustomer": () => answers.parseCustomer(of.decision, { attach: of.attach, language: "de" }),
    "answers.describeStatus": () => answers.describeStatus(of.text),
    "answers.requestedFields": () => answers.requestedFields(of.rfi),
    "server.parseWebhook": () => server.parseWebhook(of.text),
    "server.verifyWebhookSignature": () => server.verifyWebhookSignature(of.text, of.headers, "secret"),
    "server.buildRfiAnswer": () => server.buildRfiAnswer(of.rfi, of.attach, of.few),
    "server.validateCreateLines": () => server.validateCreateLines(new TextEncoder().encode(`"${of.text}"\n`), of.few),
    "server.validateCreateV1": () => server.validateCreateV1(of.v1, of.options),
    "server.validateAttachV1": () => server.validateAttachV1(of.v1Attach, of.options),
    "server.buildCreateV1": () => server.buildCreateV1(of.v1, of.few),
    "server.buildAttachV1": () => server.buildAttachV1(of.v1Attach, of.few),
    "server.migrateCreate": () => server.migrateCreate(of.v1, of.few),
    "server.migrateAttach": () => server.migrateAttach(of.v1Attach, of.few),
    "sphere.addMessages": () => sphere.addMessages(of.language),
    "sphere.validateCustomer": () => sphere.validateCustomer(of.sphere, of.few),
    "sphere.buildCustomer": () => sphere.buildCustomer(of.sphere, of.few),
    "sphere.parseCustomer": () => sphere.parseCustomer(of.profile),
    "schema.fieldSchema": () => schema.fieldSchema("basic_info.first_name", of.few)["~standard"].validate(of.value),
    "messages.loadMessages": () => messages.loadMessages("de"),
  };
  const judged = {
    create: () => of.form, attach: () => of.attach, verificationType: () => of.value, basicInfo: () => of.form.basic_info, taxInfo: () => of.form.basic_info.tax_info,
    address: () => of.form.address, financialProfile: () => of.form.financial_profile, metaData: () => of.form.meta_data,
    identifyingDocuments: () => of.attach.identifying_documents, addressDocuments: () => of.attach.address_documents,
  };
  for (const [name, value] of Object.entries(judged)) {
    calls[`schema.${name}Schema`] = () => schema[`${name}Schema`].with(of.few)["~standard"].validate(value());
  }
  for (const [entry, api] of Object.entries({ index, form, files, answers, server, sphere, schema, messages })) {
    if (api.default) calls[`${entry}.default`] = () => api.default();
    if (api.initSync) calls[`${entry}.initSync`] = () => api.initSync(new Uint8Array(1));
    if (api.FinOnboardingError) calls[`${entry}.FinOnboardingError`] = () => new api.FinOnboardingError("code", "sentence");
  }
  return calls;
}

/** A call of every method of a form, by name; the last one disposes of it. */
export const everyMethod = (form, of) => ({
  set: () => form.set("basic_info.email", of.text),
  setSection: () => form.set("basic_info", of.create.basic_info),
  add: () => form.add("basic_info.tax_info", of.create.basic_info.tax_info[0]),
  remove: () => form.remove("basic_info.tax_info.0"),
  issues: () => form.issues(),
  value: () => form.value("basic_info"),
  setOptions: () => form.setOptions(of.few),
  fields: () => form.fields("basic_info"),
  progress: () => form.progress(),
  draft: () => form.draft(),
  restore: () => form.restore(of.draft),
  refuse: () => form.refuse(of.findings),
  reset: () => form.reset(),
  subscribe: () => form.subscribe(() => {})(),
  getSnapshot: () => form.getSnapshot(),
  build: () => form.build(),
  dispose: () => form.dispose(),
});
