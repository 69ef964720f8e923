import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121131653 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_call_log_method" ON "lexoffice_call_log" ("method", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_call_log_status" ON "lexoffice_call_log" ("status", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_call_log_duration" ON "lexoffice_call_log" ("duration_ms") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_call_log_request" ON "lexoffice_call_log" ("request_id") WHERE request_id is not null AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "lexoffice_document" add column if not exists "renew_due" boolean not null default false;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_date" ON "lexoffice_document" ("document_date", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_total" ON "lexoffice_document" ("total_cents") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_customer_name" ON "lexoffice_document" ("customer_name") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_order_number" ON "lexoffice_document" ("order_display_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_state" ON "lexoffice_document" ("state", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_payment" ON "lexoffice_document" ("payment_state", "due_date") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_corrects" ON "lexoffice_document" ("corrects_document_id") WHERE corrects_document_id is not null AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "lexoffice_incident" add column if not exists "retry_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_incident_cause" ON "lexoffice_incident" ("code", "opened_at") WHERE closed_at is null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_incident_retry" ON "lexoffice_incident" ("retry_at") WHERE retry_at is not null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_lexoffice_call_log_method";`);
    this.addSql(`drop index if exists "IDX_lexoffice_call_log_status";`);
    this.addSql(`drop index if exists "IDX_lexoffice_call_log_duration";`);
    this.addSql(`drop index if exists "IDX_lexoffice_call_log_request";`);

    this.addSql(`drop index if exists "IDX_lexoffice_document_date";`);
    this.addSql(`drop index if exists "IDX_lexoffice_document_total";`);
    this.addSql(`drop index if exists "IDX_lexoffice_document_customer_name";`);
    this.addSql(`drop index if exists "IDX_lexoffice_document_order_number";`);
    this.addSql(`drop index if exists "IDX_lexoffice_document_state";`);
    this.addSql(`drop index if exists "IDX_lexoffice_document_payment";`);
    this.addSql(`drop index if exists "IDX_lexoffice_document_corrects";`);
    this.addSql(`alter table if exists "lexoffice_document" drop column if exists "renew_due";`);

    this.addSql(`drop index if exists "IDX_lexoffice_incident_cause";`);
    this.addSql(`drop index if exists "IDX_lexoffice_incident_retry";`);
    this.addSql(`alter table if exists "lexoffice_incident" drop column if exists "retry_at";`);
  }

}
