export { mails } from './emails/compose';
