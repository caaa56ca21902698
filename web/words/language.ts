export * from '../../locales/language';
