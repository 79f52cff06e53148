-- CreateEnum
CREATE TYPE "authorization_status" AS ENUM ('DRAFT', 'SUBMITTED', 'ACTIVE', 'NEEDS_INFO', 'REJECTED', 'EXPIRED', 'REVOKED');

-- CreateEnum
CREATE TYPE "notice_source" AS ENUM ('PORTAL', 'FORM', 'MAIL');

-- CreateEnum
CREATE TYPE "mail_reading" AS ENUM ('RECEIVED', 'READ', 'UNPARSED');

-- CreateEnum
CREATE TYPE "intake_status" AS ENUM ('OPEN', 'WAITING', 'ACCEPTED', 'ATTACHED', 'CLOSED');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "challenge_purpose" ADD VALUE 'REPORT';
ALTER TYPE "challenge_purpose" ADD VALUE 'EXTERNAL_LOGIN';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "deadline_kind" ADD VALUE 'PROOF_OF_ACTION';
ALTER TYPE "deadline_kind" ADD VALUE 'PUT_BACK';

-- AlterTable
ALTER TABLE "account" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "guest" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "email_challenge" ADD COLUMN     "pending_login_id" UUID,
ADD COLUMN     "report_id" UUID;

-- AlterTable
ALTER TABLE "ip_right" ADD COLUMN     "created_on" DATE,
ADD COLUMN     "creation" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "publication" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "published_on" DATE,
ADD COLUMN     "registered" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "signature_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "signed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "submitted_version" ADD COLUMN     "authorization_id" UUID;

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "authorization_id" UUID,
ADD COLUMN     "generated" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "inbound_mail_id" UUID;

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "authorization_id" UUID,
ADD COLUMN     "pause_code" TEXT,
ADD COLUMN     "paused_at" TIMESTAMPTZ(3),
ADD COLUMN     "source" "notice_source" NOT NULL DEFAULT 'PORTAL';

-- CreateTable
CREATE TABLE "external_login" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "marketplace" "marketplace" NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "external_login_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pending_login" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "marketplace" "marketplace" NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "email" TEXT,
    "email_verified" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "consumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "pending_login_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authorization" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "status" "authorization_status" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "agent_name" TEXT NOT NULL DEFAULT '',
    "signed_by" TEXT NOT NULL DEFAULT '',
    "signed_as" TEXT NOT NULL DEFAULT '',
    "holder_email" TEXT NOT NULL DEFAULT '',
    "holder_locale" TEXT NOT NULL DEFAULT 'en',
    "all_rights" BOOLEAN NOT NULL DEFAULT true,
    "right_ids" UUID[],
    "marketplaces" "marketplace"[],
    "valid_from" DATE,
    "valid_until" DATE,
    "token_hash" BYTEA,
    "confirmed_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "queued_at" TIMESTAMPTZ(3),
    "reviewer_id" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "reason_code" TEXT,
    "reason_text" TEXT,

    CONSTRAINT "authorization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proof_of_action" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "counter_notice_id" UUID NOT NULL,
    "forum" TEXT NOT NULL,
    "case_number" TEXT NOT NULL,
    "filed_on" DATE NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proof_of_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "locale" TEXT NOT NULL,
    "agent" BOOLEAN NOT NULL DEFAULT false,
    "party_id" UUID,
    "right_id" UUID,
    "notice_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_thread" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "status" "intake_status" NOT NULL DEFAULT 'OPEN',
    "sender_email" TEXT NOT NULL,
    "sender_name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "findings" JSONB NOT NULL DEFAULT '{}',
    "confirmed_at" TIMESTAMPTZ(3),
    "supplement" JSONB NOT NULL DEFAULT '{}',
    "notice_id" UUID,
    "counter_notice_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "queued_at" TIMESTAMPTZ(3),
    "reviewer_id" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "reason_code" TEXT,
    "reason_text" TEXT,

    CONSTRAINT "mail_thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbound_mail" (
    "id" UUID NOT NULL,
    "thread_id" UUID,
    "status" "mail_reading" NOT NULL DEFAULT 'RECEIVED',
    "failure" TEXT,
    "raw_hash" BYTEA NOT NULL,
    "storage_key" TEXT NOT NULL,
    "wrapped_key" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "envelope_from" TEXT NOT NULL,
    "envelope_to" TEXT[],
    "message_id" TEXT,
    "references" TEXT[],
    "from_email" TEXT NOT NULL DEFAULT '',
    "from_name" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "html" TEXT NOT NULL DEFAULT '',
    "automatic" BOOLEAN NOT NULL DEFAULT false,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbound_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_reply" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "message_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_reply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "external_login_issuer_subject_key" ON "external_login"("issuer", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "external_login_account_id_marketplace_key" ON "external_login"("account_id", "marketplace");

-- CreateIndex
CREATE UNIQUE INDEX "pending_login_token_hash_key" ON "pending_login"("token_hash");

-- CreateIndex
CREATE INDEX "pending_login_expires_at_idx" ON "pending_login"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "authorization_reference_key" ON "authorization"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "authorization_token_hash_key" ON "authorization"("token_hash");

-- CreateIndex
CREATE INDEX "authorization_party_id_id_idx" ON "authorization"("party_id", "id");

-- CreateIndex
CREATE INDEX "authorization_account_id_id_idx" ON "authorization"("account_id", "id");

-- CreateIndex
CREATE INDEX "authorization_reviewer_id_idx" ON "authorization"("reviewer_id");

-- CreateIndex
CREATE INDEX "authorization_queued_at_id_idx" ON "authorization"("queued_at", "id");

-- CreateIndex
CREATE INDEX "authorization_status_valid_until_idx" ON "authorization"("status", "valid_until");

-- CreateIndex
CREATE UNIQUE INDEX "proof_of_action_counter_notice_id_key" ON "proof_of_action"("counter_notice_id");

-- CreateIndex
CREATE INDEX "proof_of_action_notice_id_idx" ON "proof_of_action"("notice_id");

-- CreateIndex
CREATE INDEX "proof_of_action_reviewer_id_idx" ON "proof_of_action"("reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_reference_key" ON "report"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "report_token_hash_key" ON "report"("token_hash");

-- CreateIndex
CREATE INDEX "report_account_id_idx" ON "report"("account_id");

-- CreateIndex
CREATE INDEX "report_party_id_idx" ON "report"("party_id");

-- CreateIndex
CREATE INDEX "report_right_id_idx" ON "report"("right_id");

-- CreateIndex
CREATE INDEX "report_notice_id_idx" ON "report"("notice_id");

-- CreateIndex
CREATE INDEX "report_submitted_at_expires_at_idx" ON "report"("submitted_at", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_thread_reference_key" ON "mail_thread"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "mail_thread_token_key" ON "mail_thread"("token");

-- CreateIndex
CREATE INDEX "mail_thread_notice_id_idx" ON "mail_thread"("notice_id");

-- CreateIndex
CREATE INDEX "mail_thread_counter_notice_id_idx" ON "mail_thread"("counter_notice_id");

-- CreateIndex
CREATE INDEX "mail_thread_reviewer_id_idx" ON "mail_thread"("reviewer_id");

-- CreateIndex
CREATE INDEX "mail_thread_queued_at_id_idx" ON "mail_thread"("queued_at", "id");

-- CreateIndex
CREATE INDEX "mail_thread_sender_email_created_at_idx" ON "mail_thread"("sender_email", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "inbound_mail_raw_hash_key" ON "inbound_mail"("raw_hash");

-- CreateIndex
CREATE UNIQUE INDEX "inbound_mail_storage_key_key" ON "inbound_mail"("storage_key");

-- CreateIndex
CREATE INDEX "inbound_mail_thread_id_id_idx" ON "inbound_mail"("thread_id", "id");

-- CreateIndex
CREATE INDEX "inbound_mail_message_id_idx" ON "inbound_mail"("message_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_reply_message_id_key" ON "mail_reply"("message_id");

-- CreateIndex
CREATE INDEX "mail_reply_thread_id_id_idx" ON "mail_reply"("thread_id", "id");

-- CreateIndex
CREATE INDEX "email_challenge_pending_login_id_idx" ON "email_challenge"("pending_login_id");

-- CreateIndex
CREATE INDEX "email_challenge_report_id_idx" ON "email_challenge"("report_id");

-- CreateIndex
CREATE INDEX "identity_status_expires_on_idx" ON "identity"("status", "expires_on");

-- CreateIndex
CREATE INDEX "ip_right_status_expires_on_idx" ON "ip_right"("status", "expires_on");

-- CreateIndex
CREATE UNIQUE INDEX "submitted_version_authorization_id_version_key" ON "submitted_version"("authorization_id", "version");

-- CreateIndex
CREATE INDEX "document_authorization_id_idx" ON "document"("authorization_id");

-- CreateIndex
CREATE INDEX "document_inbound_mail_id_idx" ON "document"("inbound_mail_id");

-- CreateIndex
CREATE INDEX "notice_authorization_id_idx" ON "notice"("authorization_id");

-- AddForeignKey
ALTER TABLE "external_login" ADD CONSTRAINT "external_login_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_challenge" ADD CONSTRAINT "email_challenge_pending_login_id_fkey" FOREIGN KEY ("pending_login_id") REFERENCES "pending_login"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_challenge" ADD CONSTRAINT "email_challenge_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization" ADD CONSTRAINT "authorization_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization" ADD CONSTRAINT "authorization_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization" ADD CONSTRAINT "authorization_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submitted_version" ADD CONSTRAINT "submitted_version_authorization_id_fkey" FOREIGN KEY ("authorization_id") REFERENCES "authorization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_authorization_id_fkey" FOREIGN KEY ("authorization_id") REFERENCES "authorization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_inbound_mail_id_fkey" FOREIGN KEY ("inbound_mail_id") REFERENCES "inbound_mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_authorization_id_fkey" FOREIGN KEY ("authorization_id") REFERENCES "authorization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proof_of_action" ADD CONSTRAINT "proof_of_action_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proof_of_action" ADD CONSTRAINT "proof_of_action_counter_notice_id_fkey" FOREIGN KEY ("counter_notice_id") REFERENCES "counter_notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proof_of_action" ADD CONSTRAINT "proof_of_action_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_right_id_fkey" FOREIGN KEY ("right_id") REFERENCES "ip_right"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_thread" ADD CONSTRAINT "mail_thread_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_thread" ADD CONSTRAINT "mail_thread_counter_notice_id_fkey" FOREIGN KEY ("counter_notice_id") REFERENCES "counter_notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_thread" ADD CONSTRAINT "mail_thread_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_mail" ADD CONSTRAINT "inbound_mail_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "mail_thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_reply" ADD CONSTRAINT "mail_reply_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "mail_thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A file belongs to exactly one matter.
ALTER TABLE "document" DROP CONSTRAINT "document_one_subject";
ALTER TABLE "document" ADD CONSTRAINT "document_one_subject" CHECK (num_nonnulls(
  identity_id, right_id, notice_id, counter_notice_id, response_id, authorization_id, inbound_mail_id) = 1);
