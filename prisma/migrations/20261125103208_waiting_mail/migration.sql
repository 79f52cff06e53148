-- CreateIndex
CREATE INDEX "mail_thread_status_id_idx" ON "mail_thread"("status", "id");
