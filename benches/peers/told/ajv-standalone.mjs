// All that a person should be told, with ajv-standalone.mjs for the errors.
import peer from "../ajv-standalone.mjs";
import { withWarnings } from "../shared/warnings.mjs";

export default withWarnings(peer);
