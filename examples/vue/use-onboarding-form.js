// A form of fin-onboarding in Vue, after `await init()`:
//   const { input, error, submit, refuse } = useOnboardingForm({ language: "en" });
//   <input v-bind="input('basic_info.email')" /> <span>{{ error("basic_info.email") }}</span>
// An error is shown once its input was left, or by submit(), which answers the request; the server's by refuse(issues).
import { createForm } from "fin-onboarding";
import { computed, onScopeDispose, ref, shallowRef, triggerRef } from "vue";

export function useOnboardingForm(options) {
  const form = shallowRef(createForm(options)), left = ref(new Set()), refused = ref([]);
  onScopeDispose(() => form.value.dispose());
  const fields = computed(() => new Map(form.value.fields().map((field) => [field.path, field])));
  const refuse = (issues) => { refused.value = issues; };
  const set = (path, value) => { form.value.set(path, value); refuse(refused.value.filter((issue) => issue.path !== path)); triggerRef(form); };
  const shown = (path) => [...refused.value, ...(left.value.has(path) ? form.value.issues(path) : [])];
  const error = (path) => shown(path).find((issue) => issue.path === path && issue.severity === "error")?.message;
  const input = (path) => {
    const value = form.value.value(path) ?? "", { type, state, maxLength, placeholder, autocomplete, inputmode } = fields.value.get(path) ?? {};
    const read = (text) => (type === "integer" && /^\d{1,15}$/.test(text) ? Number(text) : text);
    return {
      name: path, value, required: state === "required", disabled: state === "forbidden", "aria-invalid": error(path) !== undefined,
      maxlength: maxLength, placeholder, autocomplete, inputmode,
      onInput: ({ target }) => set(path, read(target.value)), onBlur: () => left.value.add(path),
    };
  };
  const submit = () => { left.value = new Set(fields.value.keys()); return form.value.build(); };
  return { form, fields, set, error, input, refuse, submit };
}
