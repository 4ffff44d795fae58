// Compiled, never run: the first half must be accepted, each line of the second half refused.
import {
  type AttachBody, type AttachPath, type BuildResult, type Changed, type CreateForm, type CreatePath, type Draft, type DraftIssue, type Field,
  type FieldChoice, type FieldReason, type FieldType, type FormProgress, type FormSnapshot, type Issue, type OnboardingForm, type PathOf,
  type Restored, type SectionProgress, buildCreate, createForm, formFrom,
} from "fin-onboarding";

declare function use(...values: unknown[]): void;
const equal = <Expected>(value: Expected): void => use(value);

const form = createForm({ today: "2026-11-21" });
equal<OnboardingForm>(form);
equal<OnboardingForm<"create">>(form);
equal<OnboardingForm<"attach">>(createForm({ kind: "attach" }));
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
const { subscribe, getSnapshot } = form;
const unsubscribe: () => void = subscribe(() => use(getSnapshot().valid));
unsubscribe();
const snapshot: FormSnapshot<"create"> = form.getSnapshot();
equal<readonly Issue[]>(snapshot.issues);
equal<string | null | undefined>(snapshot.values.basic_info?.email);
equal<CreateForm>(formFrom(new Map([["basic_info.email", "maria.garcia@example.com"]])));
buildCreate(formFrom([["basic_info.email", new Uint8Array(1)]]));
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
equal<OnboardingForm<"create">>(createForm({ kind: "attach" }));
// @ts-expect-error: no such state
use(form.fields()[0]?.state === "hidden");
// @ts-expect-error: no such code
use(restored.ignored[0]?.code === "nope");
// @ts-expect-error: no such option
createForm({ todays: "2026-11-21" });
// @ts-expect-error: what is told is not changed
progress.sections.push(progress.sections[0]!);
// @ts-expect-error: nor a snapshot
snapshot.issues.push(snapshot.issues[0]!);
// @ts-expect-error: nor what the form holds in it
snapshot.values.basic_info!.email = "x";
// @ts-expect-error: a name alone is no pair
formFrom(["basic_info.email"]);
