/** What the admin's lists are asked, by what a person does. `day`: in the middle of what both shops have. */
export const questions = (day: string): Record<string, string> => ({
  "calls: first page": "calls?limit=20",
  "calls: a page in the middle, by date": `calls?limit=20&created_at[lte]=${day}`,
  "calls: errors only": "calls?limit=20&error=true",
  "calls: by path": "calls?limit=20&path=/v1/contacts",
  "calls: by document": "calls?limit=20&document_id=lexdoc_7",
  "calls: a search that finds nothing": "calls?limit=20&q=nothing-of-this",
  "documents: first page": "documents?limit=20",
  "documents: by number": "documents?limit=20&order=-number",
  "documents: a page in the middle, by date": `documents?limit=20&document_date[lte]=${day}`,
  "documents: stopped ones only": "documents?limit=20&state=failed",
  "documents: one of them": "documents?limit=20&id=lexdoc_7",
  "documents: a search that finds nothing": "documents?limit=20&q=nothing-of-this",
})
