import { appTexts } from '../../texts/en/app';
import { PageHeading } from '../app/PageHeading';

export const Keep = () => <PageHeading text={appTexts.nav.keep} />;
