import { Popup } from '@/pages/popup/Popup';
import { start } from '@/ui/start';

start(Popup);
