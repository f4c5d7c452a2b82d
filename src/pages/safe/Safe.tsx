import { appTexts } from '../../texts/en/app';
import { PageHeading } from '../app/PageHeading';

export const Safe = () => <PageHeading text={appTexts.nav.safe} />;
