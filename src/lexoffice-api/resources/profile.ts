import { Http } from "../http"
import { Profile, profileSchema } from "../schemas/profile"

/** The organisation behind the key; also the test of a connection. Source: chapter "Profile", read 2026-11. */
export const getProfile = (http: Http): Promise<Profile> => http.get("/v1/profile", { schema: profileSchema })
