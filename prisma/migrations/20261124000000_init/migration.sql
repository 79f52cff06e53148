-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('MEMBER', 'REVIEWER', 'SENIOR_REVIEWER', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "party_kind" AS ENUM ('INDIVIDUAL', 'ENTITY');

-- CreateEnum
CREATE TYPE "party_role" AS ENUM ('HOLDER', 'AGENT');

-- CreateEnum
CREATE TYPE "challenge_purpose" AS ENUM ('REGISTER', 'RESET_PASSWORD', 'SELLER_ACCESS');

-- CreateEnum
CREATE TYPE "verification_status" AS ENUM ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'VERIFIED', 'NEEDS_INFO', 'REJECTED', 'EXPIRED', 'SUSPENDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "identity_document_type" AS ENUM ('NATIONAL_ID', 'PASSPORT', 'DRIVING_LICENCE', 'BUSINESS_REGISTRATION');

-- CreateEnum
CREATE TYPE "right_kind" AS ENUM ('TRADEMARK', 'COPYRIGHT', 'PATENT');

-- CreateEnum
CREATE TYPE "patent_kind" AS ENUM ('INVENTION', 'UTILITY_MODEL', 'DESIGN');

-- CreateEnum
CREATE TYPE "marketplace" AS ENUM ('TAOBAO', 'TMALL', 'TMALL_HK', 'ALIBABA_1688', 'ALIEXPRESS', 'ALIBABA');

-- CreateEnum
CREATE TYPE "market_status" AS ENUM ('UNKNOWN', 'LIVE', 'REMOVED', 'DELETED', 'NOT_FOUND');

-- CreateEnum
CREATE TYPE "procedure" AS ENUM ('PLATFORM', 'LEGAL');

-- CreateEnum
CREATE TYPE "notice_status" AS ENUM ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'NEEDS_INFO', 'DECIDED', 'CLOSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "reported_listing_status" AS ENUM ('REPORTED', 'REJECTED', 'REMOVAL_ORDERED', 'REMOVED', 'REMOVAL_FAILED', 'COUNTERED', 'UPHELD', 'RETRACTED', 'REINSTATEMENT_ORDERED', 'REINSTATED', 'GONE');

-- CreateEnum
CREATE TYPE "counter_notice_status" AS ENUM ('DRAFT', 'SUBMITTED', 'NEEDS_INFO', 'DISMISSED', 'FORWARDED', 'RESPONDED', 'UNANSWERED', 'DECIDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "response_status" AS ENUM ('DRAFT', 'SUBMITTED');

-- CreateEnum
CREATE TYPE "document_status" AS ENUM ('QUARANTINED', 'CLEAN', 'REJECTED');

-- CreateEnum
CREATE TYPE "decision_outcome" AS ENUM ('REMOVE', 'REJECT', 'UPHOLD', 'REINSTATE');

-- CreateEnum
CREATE TYPE "deadline_kind" AS ENUM ('COMPLAINANT_ANSWER');

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('ACCOUNT', 'SELLER', 'SYSTEM', 'MARKETPLACE');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "role" "role" NOT NULL DEFAULT 'MEMBER',
    "locale" TEXT NOT NULL,
    "time_zone" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_challenge" (
    "id" UUID NOT NULL,
    "purpose" "challenge_purpose" NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "account_id" UUID,
    "seller_access_id" UUID,
    "name" TEXT,
    "password_hash" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sends" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "consumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "email_challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "party" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "kind" "party_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_member" (
    "party_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "party_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "party_member_pkey" PRIMARY KEY ("account_id","party_id")
);

-- CreateTable
CREATE TABLE "identity" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "status" "verification_status" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "legal_name" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "document_type" "identity_document_type",
    "document_number" TEXT NOT NULL DEFAULT '',
    "expires_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "queued_at" TIMESTAMPTZ(3),
    "reviewer_id" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "reason_code" TEXT,
    "reason_text" TEXT,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ip_right" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "kind" "right_kind" NOT NULL,
    "status" "verification_status" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL DEFAULT '',
    "number" TEXT NOT NULL DEFAULT '',
    "office" TEXT NOT NULL DEFAULT '',
    "owner_name" TEXT NOT NULL DEFAULT '',
    "nice_classes" INTEGER[],
    "goods" TEXT NOT NULL DEFAULT '',
    "patent_kind" "patent_kind",
    "claims" TEXT NOT NULL DEFAULT '',
    "author" TEXT NOT NULL DEFAULT '',
    "filed_on" DATE,
    "registered_on" DATE,
    "expires_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "queued_at" TIMESTAMPTZ(3),
    "reviewer_id" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "reason_code" TEXT,
    "reason_text" TEXT,

    CONSTRAINT "ip_right_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submitted_version" (
    "id" UUID NOT NULL,
    "identity_id" UUID,
    "right_id" UUID,
    "notice_id" UUID,
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submitted_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "seller_access_id" UUID,
    "identity_id" UUID,
    "right_id" UUID,
    "notice_id" UUID,
    "counter_notice_id" UUID,
    "response_id" UUID,
    "status" "document_status" NOT NULL DEFAULT 'QUARANTINED',
    "rejection_code" TEXT,
    "file_name" TEXT NOT NULL,
    "mime_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "storage_key" TEXT NOT NULL,
    "wrapped_key" BYTEA NOT NULL,
    "page_count" INTEGER NOT NULL DEFAULT 0,
    "preview_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seller" (
    "id" UUID NOT NULL,
    "marketplace" "marketplace" NOT NULL,
    "external_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,

    CONSTRAINT "seller_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing" (
    "id" UUID NOT NULL,
    "marketplace" "marketplace" NOT NULL,
    "external_id" TEXT NOT NULL,
    "canonical_url" TEXT NOT NULL,
    "title" TEXT,
    "image_url" TEXT,
    "content_hash" TEXT,
    "market_status" "market_status" NOT NULL DEFAULT 'UNKNOWN',
    "seller_id" UUID,
    "looked_up_at" TIMESTAMPTZ(3),

    CONSTRAINT "listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "procedure" "procedure" NOT NULL DEFAULT 'PLATFORM',
    "status" "notice_status" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "account_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "marketplace" "marketplace",
    "right_id" UUID,
    "reason_code" TEXT,
    "reason_fields" JSONB NOT NULL DEFAULT '{}',
    "links_text" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "statements" TEXT[],
    "signature_name" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL,
    "profile" TEXT NOT NULL DEFAULT 'PLATFORM',
    "profile_version" INTEGER NOT NULL DEFAULT 1,
    "listing_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "queued_at" TIMESTAMPTZ(3),
    "reviewer_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "return_code" TEXT,
    "return_text" TEXT,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reported_listing" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "reported_listing_status" NOT NULL DEFAULT 'REPORTED',
    "seller_access_id" UUID,
    "reason_code" TEXT,
    "reason_text" TEXT,
    "removed_at" TIMESTAMPTZ(3),
    "reinstated_at" TIMESTAMPTZ(3),

    CONSTRAINT "reported_listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seller_access" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "seller_access_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seller_session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "seller_access_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seller_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counter_notice" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "notice_id" UUID NOT NULL,
    "seller_access_id" UUID NOT NULL,
    "status" "counter_notice_status" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "defence_code" TEXT,
    "explanation" TEXT NOT NULL DEFAULT '',
    "contact_name" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "telephone" TEXT NOT NULL DEFAULT '',
    "statements" TEXT[],
    "signature_name" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "queued_at" TIMESTAMPTZ(3),
    "forwarded_at" TIMESTAMPTZ(3),
    "reviewer_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "return_code" TEXT,
    "return_text" TEXT,

    CONSTRAINT "counter_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counter_notice_listing" (
    "counter_notice_id" UUID NOT NULL,
    "reported_listing_id" UUID NOT NULL,
    "outcome" "decision_outcome",

    CONSTRAINT "counter_notice_listing_pkey" PRIMARY KEY ("counter_notice_id","reported_listing_id")
);

-- CreateTable
CREATE TABLE "complainant_response" (
    "id" UUID NOT NULL,
    "counter_notice_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "status" "response_status" NOT NULL DEFAULT 'DRAFT',
    "explanation" TEXT NOT NULL DEFAULT '',
    "statements" TEXT[],
    "signature_name" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "complainant_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "counter_notice_id" UUID,
    "reviewer_id" UUID,
    "summary" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_item" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "reported_listing_id" UUID NOT NULL,
    "outcome" "decision_outcome" NOT NULL,
    "reason_code" TEXT,
    "reason_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "decision_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "id" UUID NOT NULL,
    "kind" "deadline_kind" NOT NULL,
    "notice_id" UUID NOT NULL,
    "counter_notice_id" UUID,
    "profile" TEXT NOT NULL,
    "profile_version" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ending" TEXT,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_delivery" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" UUID,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "previous_hash" BYTEA NOT NULL DEFAULT '\x'::bytea,
    "hash" BYTEA NOT NULL DEFAULT '\x'::bytea,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "email_challenge_account_id_idx" ON "email_challenge"("account_id");

-- CreateIndex
CREATE INDEX "email_challenge_seller_access_id_idx" ON "email_challenge"("seller_access_id");

-- CreateIndex
CREATE INDEX "email_challenge_email_created_at_idx" ON "email_challenge"("email", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "party_reference_key" ON "party"("reference");

-- CreateIndex
CREATE INDEX "party_member_party_id_idx" ON "party_member"("party_id");

-- CreateIndex
CREATE UNIQUE INDEX "identity_reference_key" ON "identity"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "identity_party_id_key" ON "identity"("party_id");

-- CreateIndex
CREATE INDEX "identity_reviewer_id_idx" ON "identity"("reviewer_id");

-- CreateIndex
CREATE INDEX "identity_queued_at_id_idx" ON "identity"("queued_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ip_right_reference_key" ON "ip_right"("reference");

-- CreateIndex
CREATE INDEX "ip_right_party_id_id_idx" ON "ip_right"("party_id", "id");

-- CreateIndex
CREATE INDEX "ip_right_reviewer_id_idx" ON "ip_right"("reviewer_id");

-- CreateIndex
CREATE INDEX "ip_right_queued_at_id_idx" ON "ip_right"("queued_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "submitted_version_identity_id_version_key" ON "submitted_version"("identity_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "submitted_version_right_id_version_key" ON "submitted_version"("right_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "submitted_version_notice_id_version_key" ON "submitted_version"("notice_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "document_storage_key_key" ON "document"("storage_key");

-- CreateIndex
CREATE INDEX "document_account_id_idx" ON "document"("account_id");

-- CreateIndex
CREATE INDEX "document_seller_access_id_idx" ON "document"("seller_access_id");

-- CreateIndex
CREATE INDEX "document_identity_id_idx" ON "document"("identity_id");

-- CreateIndex
CREATE INDEX "document_right_id_idx" ON "document"("right_id");

-- CreateIndex
CREATE INDEX "document_notice_id_idx" ON "document"("notice_id");

-- CreateIndex
CREATE INDEX "document_counter_notice_id_idx" ON "document"("counter_notice_id");

-- CreateIndex
CREATE INDEX "document_response_id_idx" ON "document"("response_id");

-- CreateIndex
CREATE UNIQUE INDEX "seller_marketplace_external_id_key" ON "seller"("marketplace", "external_id");

-- CreateIndex
CREATE INDEX "listing_seller_id_idx" ON "listing"("seller_id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_marketplace_external_id_key" ON "listing"("marketplace", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_reference_key" ON "notice"("reference");

-- CreateIndex
CREATE INDEX "notice_party_id_id_idx" ON "notice"("party_id", "id");

-- CreateIndex
CREATE INDEX "notice_account_id_id_idx" ON "notice"("account_id", "id");

-- CreateIndex
CREATE INDEX "notice_right_id_idx" ON "notice"("right_id");

-- CreateIndex
CREATE INDEX "notice_reviewer_id_idx" ON "notice"("reviewer_id");

-- CreateIndex
CREATE INDEX "notice_queued_at_id_idx" ON "notice"("queued_at", "id");

-- CreateIndex
CREATE INDEX "reported_listing_notice_id_position_idx" ON "reported_listing"("notice_id", "position");

-- CreateIndex
CREATE INDEX "reported_listing_listing_id_idx" ON "reported_listing"("listing_id");

-- CreateIndex
CREATE INDEX "reported_listing_seller_access_id_idx" ON "reported_listing"("seller_access_id");

-- CreateIndex
CREATE UNIQUE INDEX "reported_listing_notice_id_listing_id_key" ON "reported_listing"("notice_id", "listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "seller_access_token_hash_key" ON "seller_access"("token_hash");

-- CreateIndex
CREATE INDEX "seller_access_seller_id_idx" ON "seller_access"("seller_id");

-- CreateIndex
CREATE UNIQUE INDEX "seller_access_notice_id_seller_id_key" ON "seller_access"("notice_id", "seller_id");

-- CreateIndex
CREATE UNIQUE INDEX "seller_session_token_hash_key" ON "seller_session"("token_hash");

-- CreateIndex
CREATE INDEX "seller_session_seller_access_id_idx" ON "seller_session"("seller_access_id");

-- CreateIndex
CREATE UNIQUE INDEX "counter_notice_reference_key" ON "counter_notice"("reference");

-- CreateIndex
CREATE INDEX "counter_notice_notice_id_id_idx" ON "counter_notice"("notice_id", "id");

-- CreateIndex
CREATE INDEX "counter_notice_seller_access_id_idx" ON "counter_notice"("seller_access_id");

-- CreateIndex
CREATE INDEX "counter_notice_reviewer_id_idx" ON "counter_notice"("reviewer_id");

-- CreateIndex
CREATE INDEX "counter_notice_queued_at_id_idx" ON "counter_notice"("queued_at", "id");

-- CreateIndex
CREATE INDEX "counter_notice_listing_reported_listing_id_idx" ON "counter_notice_listing"("reported_listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "complainant_response_counter_notice_id_key" ON "complainant_response"("counter_notice_id");

-- CreateIndex
CREATE INDEX "complainant_response_account_id_idx" ON "complainant_response"("account_id");

-- CreateIndex
CREATE INDEX "decision_notice_id_idx" ON "decision"("notice_id");

-- CreateIndex
CREATE INDEX "decision_counter_notice_id_idx" ON "decision"("counter_notice_id");

-- CreateIndex
CREATE INDEX "decision_reviewer_id_idx" ON "decision"("reviewer_id");

-- CreateIndex
CREATE INDEX "decision_item_decision_id_idx" ON "decision_item"("decision_id");

-- CreateIndex
CREATE INDEX "decision_item_reported_listing_id_idx" ON "decision_item"("reported_listing_id");

-- CreateIndex
CREATE INDEX "deadline_notice_id_idx" ON "deadline"("notice_id");

-- CreateIndex
CREATE INDEX "deadline_counter_notice_id_idx" ON "deadline"("counter_notice_id");

-- CreateIndex
CREATE INDEX "deadline_ended_at_due_at_idx" ON "deadline"("ended_at", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_delivery_key_key" ON "mail_delivery"("key");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_id_idx" ON "audit_event"("actor_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_subject_id_id_idx" ON "audit_event"("subject_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_chain_id_seq_key" ON "audit_event"("chain_id", "seq");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_challenge" ADD CONSTRAINT "email_challenge_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_challenge" ADD CONSTRAINT "email_challenge_seller_access_id_fkey" FOREIGN KEY ("seller_access_id") REFERENCES "seller_access"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_member" ADD CONSTRAINT "party_member_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_member" ADD CONSTRAINT "party_member_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ip_right" ADD CONSTRAINT "ip_right_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ip_right" ADD CONSTRAINT "ip_right_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submitted_version" ADD CONSTRAINT "submitted_version_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "identity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submitted_version" ADD CONSTRAINT "submitted_version_right_id_fkey" FOREIGN KEY ("right_id") REFERENCES "ip_right"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submitted_version" ADD CONSTRAINT "submitted_version_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_seller_access_id_fkey" FOREIGN KEY ("seller_access_id") REFERENCES "seller_access"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "identity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_right_id_fkey" FOREIGN KEY ("right_id") REFERENCES "ip_right"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_counter_notice_id_fkey" FOREIGN KEY ("counter_notice_id") REFERENCES "counter_notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "complainant_response"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_right_id_fkey" FOREIGN KEY ("right_id") REFERENCES "ip_right"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_listing" ADD CONSTRAINT "reported_listing_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_listing" ADD CONSTRAINT "reported_listing_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_listing" ADD CONSTRAINT "reported_listing_seller_access_id_fkey" FOREIGN KEY ("seller_access_id") REFERENCES "seller_access"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seller_access" ADD CONSTRAINT "seller_access_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seller_access" ADD CONSTRAINT "seller_access_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seller_session" ADD CONSTRAINT "seller_session_seller_access_id_fkey" FOREIGN KEY ("seller_access_id") REFERENCES "seller_access"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_notice" ADD CONSTRAINT "counter_notice_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_notice" ADD CONSTRAINT "counter_notice_seller_access_id_fkey" FOREIGN KEY ("seller_access_id") REFERENCES "seller_access"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_notice" ADD CONSTRAINT "counter_notice_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_notice_listing" ADD CONSTRAINT "counter_notice_listing_counter_notice_id_fkey" FOREIGN KEY ("counter_notice_id") REFERENCES "counter_notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_notice_listing" ADD CONSTRAINT "counter_notice_listing_reported_listing_id_fkey" FOREIGN KEY ("reported_listing_id") REFERENCES "reported_listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complainant_response" ADD CONSTRAINT "complainant_response_counter_notice_id_fkey" FOREIGN KEY ("counter_notice_id") REFERENCES "counter_notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complainant_response" ADD CONSTRAINT "complainant_response_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_counter_notice_id_fkey" FOREIGN KEY ("counter_notice_id") REFERENCES "counter_notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_item" ADD CONSTRAINT "decision_item_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_item" ADD CONSTRAINT "decision_item_reported_listing_id_fkey" FOREIGN KEY ("reported_listing_id") REFERENCES "reported_listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_counter_notice_id_fkey" FOREIGN KEY ("counter_notice_id") REFERENCES "counter_notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A file belongs to exactly one matter.
ALTER TABLE "document" ADD CONSTRAINT "document_one_subject"
  CHECK (num_nonnulls(identity_id, right_id, notice_id, counter_notice_id, response_id) = 1);

-- The audit trail: append-only, and hash-chained per case. Position and hashes are set here, under a lock per chain that
-- lasts until commit, so that neither a bug nor two writers at once can fork or rewrite a history.
CREATE FUNCTION audit_event_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.chain_id::text, 4711));
  SELECT seq, hash INTO last FROM audit_event WHERE chain_id = NEW.chain_id ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.previous_hash := coalesce(last.hash, ''::bytea);
  NEW.hash := sha256(NEW.previous_hash || convert_to(concat_ws('|', NEW.id, NEW.chain_id, NEW.seq,
    extract(epoch FROM NEW.at), NEW.type, NEW.actor_kind, NEW.actor_id, NEW.subject_type, NEW.subject_id,
    NEW.data), 'UTF8'));
  RETURN NEW;
END $$;

CREATE TRIGGER audit_event_chain BEFORE INSERT ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION audit_event_chain();

CREATE FUNCTION audit_event_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION audit_event_refuse();

CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON "audit_event"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_event_refuse();

REVOKE UPDATE, DELETE, TRUNCATE ON "audit_event" FROM PUBLIC;
