/** The shop of this spec file has switched on Medusa's roles. Call at the top of the file. */
export function useRoles(): void {
  beforeAll(() => {
    process.env.MEDUSA_FF_RBAC = "true"
  })
  afterAll(() => {
    delete process.env.MEDUSA_FF_RBAC
  })
}
