import { useEffect } from "react"

const counted = /^\(\d[\d.,]*\+?\) /

/** "(3) lexoffice" on the browser's tab. The dashboard writes the title whenever it likes, so it is watched. */
export function useTitleCount(count: number) {
  useEffect(() => {
    const title = document.querySelector("title")
    if (!title || count === 0) {
      return
    }
    const write = () => {
      const wanted = `(${count}) ${document.title.replace(counted, "")}`
      if (document.title !== wanted) {
        document.title = wanted
      }
    }
    write()
    const observer = new MutationObserver(write)
    observer.observe(title, { childList: true })
    return () => {
      observer.disconnect()
      document.title = document.title.replace(counted, "")
    }
  }, [count])
}
