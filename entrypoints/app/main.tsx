import { App } from '@/pages/app/App';
import { start } from '@/ui/start';

start(App);
