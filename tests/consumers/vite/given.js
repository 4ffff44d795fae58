import wasm from "fin-onboarding/fin_onboarding_bg.wasm?url";
import { given } from "./address.js";

given(wasm);
