// Compiled, never run: the first half must be accepted, each line of the second half refused.
import {
  type AttachPath, type CreatePath, type Draft, type DraftIssue, type Field, type FieldChoice, type FieldReason, type FieldType, type Form,
  type FormProgress, type PathOf, type Restored, type SectionProgress, createForm,
} from "fin-onboarding/form";
import { type AttachBody, type BuildResult, type Changed, type CreateBody, type OnboardingForm, createForm as createPlain } from "fin-onboarding";

declare function use(...values: unknown[]): void;
const equal = <Expected>(value: Expected): void => use(value);

const form = createForm({ today: "2026-11-21" });
equal<Form>(form);
equal<Form<"create">>(form);
equal<OnboardingForm<CreateBody>>(form);
equal<OnboardingForm<AttachBody>>(createForm({ kind: "attach" }));
equal<BuildResult<AttachBody>>(createForm({ kind: "attach" }).build());
for (const field of form.fields("basic_info")) {
  equal<Field<CreatePath>>(field);
  equal<"required" | "optional" | "forbidden">(field.state);
  equal<FieldReason | undefined>(field.why);
  equal<FieldType>(field.type);
  equal<readonly FieldChoice[] | undefined>(field.choices);
  equal<string>(field.autocomplete);
  equal<readonly Changed[]>(form.set(field.path, "x"));
}
const progress: FormProgress = form.progress();
equal<readonly SectionProgress[]>(progress.sections);
equal<boolean>(progress.complete);
const draft: Draft = form.draft();
const restored: Restored = form.restore(JSON.parse("{}"));
equal<DraftIssue["code"] | undefined>(restored.ignored[0]?.code);
equal<readonly Changed[]>(form.reset());
const n: number = 0;
const paths: CreatePath[] = [
  "verification_type", "basic_info", "basic_info.first_name_en", "basic_info.secondary_nationality", "basic_info.tax_info", "basic_info.tax_info.0", `basic_info.tax_info.${n}.document_id`,
  "address.street_line_2", "financial_profile.source_of_fund_ids.1", "meta_data",
];
const files: AttachPath[] = ["tos_policies_value", `identifying_documents.${n}.files.0.uri`, "identifying_documents.0.files", "address_documents.0.issue_date"];
equal<PathOf<"attach">[]>(files);
equal<unknown>(form.value("basic_info.email"));
use(paths, draft, form.issues("address"), form.fields("a path that a page has from elsewhere"));

// @ts-expect-error: no member of the body
equal<CreatePath>("basic_info.frist_name");
// @ts-expect-error: the other body's
equal<CreatePath>("identifying_documents");
// @ts-expect-error: an index is a number
equal<CreatePath>("basic_info.tax_info.first.document_id");
// @ts-expect-error: nothing is known below it
equal<CreatePath>("meta_data.reference");
// @ts-expect-error: a form of one body is none of the other
equal<Form<"create">>(createForm({ kind: "attach" }));
// @ts-expect-error: the main entry's has no inputs
createPlain().fields();
// @ts-expect-error: no such state
use(form.fields()[0]?.state === "hidden");
// @ts-expect-error: no such code
use(restored.ignored[0]?.code === "nope");
// @ts-expect-error: no such option
createForm({ todays: "2026-11-21" });
// @ts-expect-error: what is told is not changed
progress.sections.push(progress.sections[0]!);
