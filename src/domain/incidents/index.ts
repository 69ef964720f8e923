export * from "./incident-sentence"
export * from "./incident-text"
export * from "./reason-sentence"
export * from "./texts"
