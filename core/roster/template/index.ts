export { rosterTemplate, type RosterTemplate, type TemplateColumn } from './template';
