import { runShare } from "./share"

runShare(0)
