export * from "./incident-sentence"
export * from "./reason-sentence"
export * from "./texts"
