export { chiefTechnicianRoster } from './chief-technician';
export { craftsmanRoster } from './craftsman';
export { innovationStudioRoster } from './innovation-studio';
export { institutionRoster } from './institution';
export { masterStudioRoster } from './master-studio';
export { projectDevelopmentRoster } from './project-development';
export { songjiangStudioRoster } from './songjiang-studio';
