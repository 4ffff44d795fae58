// All that a person should be told, with zod.mjs for the errors.
import peer from "../zod.mjs";
import { withWarnings } from "../shared/warnings.mjs";

export default withWarnings(peer);
