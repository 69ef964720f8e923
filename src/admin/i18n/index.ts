import de from "./de.json"
import en from "./en.json"

export default { en: { lexoffice: en }, de: { lexoffice: de } }
