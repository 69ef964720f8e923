import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121111401 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "lexoffice_payment_capture" ("id" text not null, "order_id" text not null, "document_id" text not null, "payment_id" text not null, "captured_before_cents" integer not null, "amount_cents" integer not null, "state" text check ("state" in ('intended', 'done')) not null default 'intended', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lexoffice_payment_capture_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_payment_capture_deleted_at" ON "lexoffice_payment_capture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_lexoffice_payment_capture_step" ON "lexoffice_payment_capture" ("payment_id", "captured_before_cents") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_payment_capture_intended" ON "lexoffice_payment_capture" ("order_id") WHERE state = 'intended' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lexoffice_webhook_event" ("id" text not null, "event_type" text not null, "resource_id" text not null, "event_date" text not null, "handled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lexoffice_webhook_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_webhook_event_deleted_at" ON "lexoffice_webhook_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_lexoffice_webhook_event_once" ON "lexoffice_webhook_event" ("event_type", "resource_id", "event_date") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_webhook_event_waiting" ON "lexoffice_webhook_event" ("created_at") WHERE handled_at is null AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "lexoffice_connection" add column if not exists "payments_watermark" timestamptz null, add column if not exists "payments_reconciled_at" timestamptz null, add column if not exists "payments_lease_until" timestamptz null, add column if not exists "webhooks_state" text null, add column if not exists "webhooks_problem" text null, add column if not exists "webhooks_checked_at" timestamptz null, add column if not exists "webhook_received_at" timestamptz null, add column if not exists "webhooks_refused" integer not null default 0;`);

    this.addSql(`alter table if exists "lexoffice_document" add column if not exists "paid_on" text null, add column if not exists "payment_items" jsonb null, add column if not exists "remote_updated_at" text null, add column if not exists "recorded_cents" integer not null default 0, add column if not exists "is_unrecorded" boolean not null default false;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_unsettled" ON "lexoffice_document" ("document_date", "id") WHERE state = 'transmitted' and (payment_state in ('open', 'partly_paid') or remote_status = 'draft') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_unrecorded" ON "lexoffice_document" ("id") WHERE is_unrecorded AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "lexoffice_payment_capture" cascade;`);

    this.addSql(`drop table if exists "lexoffice_webhook_event" cascade;`);

    this.addSql(`alter table if exists "lexoffice_connection" drop column if exists "payments_watermark", drop column if exists "payments_reconciled_at", drop column if exists "payments_lease_until", drop column if exists "webhooks_state", drop column if exists "webhooks_problem", drop column if exists "webhooks_checked_at", drop column if exists "webhook_received_at", drop column if exists "webhooks_refused";`);

    this.addSql(`drop index if exists "IDX_lexoffice_document_unsettled";`);
    this.addSql(`drop index if exists "IDX_lexoffice_document_unrecorded";`);
    this.addSql(`alter table if exists "lexoffice_document" drop column if exists "paid_on", drop column if exists "payment_items", drop column if exists "remote_updated_at", drop column if exists "recorded_cents", drop column if exists "is_unrecorded";`);
  }

}
