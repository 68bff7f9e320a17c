import en from "./en.js";
import vi from "./vi.js";

const TEXTS = { vi, en };

export const textOf = (language) => TEXTS[language];
