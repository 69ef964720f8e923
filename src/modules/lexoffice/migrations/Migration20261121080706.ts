import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121080706 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "lexoffice_attempt" ("id" text not null, "subject_type" text check ("subject_type" in ('document', 'contact')) not null, "subject_id" text not null, "call" text not null, "fingerprint" text not null, "outcome" text check ("outcome" in ('unknown', 'succeeded', 'refused', 'not_performed')) not null default 'unknown', "remote_id" text null, "error_code" text null, "started_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lexoffice_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_attempt_deleted_at" ON "lexoffice_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_attempt_subject" ON "lexoffice_attempt" ("subject_id", "outcome") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lexoffice_call_log" ("id" text not null, "method" text not null, "path" text not null, "status" integer null, "request" jsonb null, "response" jsonb null, "error" text null, "duration_ms" integer not null, "request_id" text null, "document_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lexoffice_call_log_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_call_log_deleted_at" ON "lexoffice_call_log" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_call_log_created" ON "lexoffice_call_log" ("created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_call_log_document" ON "lexoffice_call_log" ("document_id") WHERE document_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_call_log_error" ON "lexoffice_call_log" ("created_at", "error") WHERE error is not null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lexoffice_connection" ("id" text not null, "state" text check ("state" in ('not_connected', 'connected', 'refused', 'contract_missing', 'unreachable')) not null default 'not_connected', "source" text check ("source" in ('admin', 'options')) null, "organization_id" text null, "company_name" text null, "profile" jsonb null, "api_key_encrypted" text null, "connected_at" timestamptz null, "disconnected_at" timestamptz null, "renew_by" timestamptz null, "checked_at" timestamptz null, "paused_until" timestamptz null, "pause_count" integer not null default 0, "next_slot_at" timestamptz null, "slot_ms" integer not null default 500, "slot_floor_ms" integer not null default 500, "sweep_watermark" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lexoffice_connection_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_connection_deleted_at" ON "lexoffice_connection" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lexoffice_contact" ("id" text not null, "key" text not null, "customer_id" text null, "email" text null, "remote_id" text null, "debtor_number" text null, "remote_version" integer null, "sent_hash" text null, "sync_disabled" boolean not null default false, "usable_at" timestamptz null, "lease_owner" text null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lexoffice_contact_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_lexoffice_contact_key" ON "lexoffice_contact" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_contact_deleted_at" ON "lexoffice_contact" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lexoffice_document" ("id" text not null, "kind" text check ("kind" in ('invoice', 'credit_note')) not null, "mode" text check ("mode" in ('lexoffice_invoice', 'own_invoice')) not null, "state" text check ("state" in ('pending', 'transmitting', 'transmitted', 'failed', 'dismissed')) not null default 'pending', "order_id" text not null, "order_display_id" integer null, "sequence" integer not null, "finalize" boolean not null, "content" jsonb not null, "booking" jsonb not null, "reference" text not null, "currency_code" text not null, "total_cents" integer not null, "tax_case" text not null, "document_date" text not null, "due_date" text null, "customer_id" text null, "customer_name" text not null, "email" text null, "corrects_document_id" text null, "related" boolean null, "contact_id" text null, "remote_id" text null, "remote_status" text null, "number" text null, "payment_state" text check ("payment_state" in ('open', 'partly_paid', 'paid', 'voided')) null, "open_amount_cents" integer null, "attempt_count" integer not null default 0, "last_error_code" text null, "lease_owner" text null, "lease_until" timestamptz null, "next_attempt_at" timestamptz null, "sent_at" timestamptz null, "transmitted_at" timestamptz null, "dismissed_note" text null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lexoffice_document_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_deleted_at" ON "lexoffice_document" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_lexoffice_document_order_sequence" ON "lexoffice_document" ("order_id", "sequence") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_due" ON "lexoffice_document" ("created_at", "order_id", "sequence") WHERE state in ('pending', 'transmitting') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_created" ON "lexoffice_document" ("created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_number" ON "lexoffice_document" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_remote" ON "lexoffice_document" ("remote_id") WHERE remote_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_customer" ON "lexoffice_document" ("customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lexoffice_incident" ("id" text not null, "code" text not null, "params" jsonb not null, "subject_type" text check ("subject_type" in ('order', 'document', 'contact', 'connection')) not null, "subject_id" text not null, "document_id" text null, "order_id" text null, "order_display_id" integer null, "search_text" text null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "closed_by" text null, "resolution" text check ("resolution" in ('succeeded', 'dismissed', 'superseded')) null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lexoffice_incident_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_incident_deleted_at" ON "lexoffice_incident" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_lexoffice_incident_open" ON "lexoffice_incident" ("subject_type", "subject_id", "code") WHERE closed_at is null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_incident_opened" ON "lexoffice_incident" ("opened_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_incident_document" ON "lexoffice_incident" ("document_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_incident_order" ON "lexoffice_incident" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lexoffice_settings" ("id" text not null, "data" jsonb not null, "version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lexoffice_settings_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_settings_deleted_at" ON "lexoffice_settings" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "lexoffice_attempt" cascade;`);

    this.addSql(`drop table if exists "lexoffice_call_log" cascade;`);

    this.addSql(`drop table if exists "lexoffice_connection" cascade;`);

    this.addSql(`drop table if exists "lexoffice_contact" cascade;`);

    this.addSql(`drop table if exists "lexoffice_document" cascade;`);

    this.addSql(`drop table if exists "lexoffice_incident" cascade;`);

    this.addSql(`drop table if exists "lexoffice_settings" cascade;`);
  }

}
