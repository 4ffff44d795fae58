import wasm from "fin-onboarding/fin_onboarding_bg.wasm";
import { given } from "./address.js";

given(wasm);
