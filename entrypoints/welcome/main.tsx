import { Welcome } from '@/pages/welcome/Welcome';
import { start } from '@/ui/start';

start(Welcome);
