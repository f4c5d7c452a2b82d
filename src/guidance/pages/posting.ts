import type { Page } from './page';
import { titles } from './titles';

export default {
  title: titles.posting,
  line: 'What to look at before you share something from work.',
  lead: 'You can love your job and say so. What needs care is other people’s lives. Before you post, ask who could guess who it is about, and whether that person has said yes.',
  sections: [
    {
      heading: 'Small details add up',
      text: 'You left out the name. But people know your job and your town, and the post says “a hard night with a lady of ninety”. Her niece may know at once. Take out the place, the time, the age and the odd detail. If nothing is left, keep it for supervision.',
    },
    {
      heading: 'Look at the whole photo',
      list: [
        'Faces, and the people at the back who don’t know they are in it.',
        'Badges, uniforms, car plates, street signs.',
        'Papers on the table, the white board, an open screen.',
        'The room itself: whose bed, whose photos on the wall?',
        'The place tag that your phone may add.',
      ],
    },
    {
      heading: 'A yes that counts',
      text: 'A smile for the camera is not a yes to the internet. Ask in the way your service asks, and say where it will be seen. People can change their mind, and then it comes down. Can’t they weigh it up on their own? Then don’t decide it on yours. Ask your manager.',
    },
    {
      heading: 'Shares and replies count too',
      text: 'The SSSC says that it can look at shares and replies as well as posts. A laugh under an unkind joke is there for all to see. A closed group is only as closed as the least careful person in it. Settings help, but they can change, so check them now and then.',
    },
    {
      heading: 'After a bad shift',
      text: 'You want to let it out, and who wouldn’t? Ring a friend and talk about how you feel. Write it in your private notes. Or save the post until morning, when it may look quite different over breakfast.',
    },
    {
      heading: 'When it is good news',
      text: 'Share what is yours: the course you passed, the walk you did for charity, what you like about your work. If it is someone else’s good news, ask them first, and offer it to your official page. They may want to choose the photo.',
    },
    {
      heading: 'Have you posted it already?',
      text: 'Take it down if it shows someone, and tell your manager today. They can think with you about the person in it. You won’t be the first one to wish for a post back.',
      words:
        'I’ve put up a post that may show who someone is. It’s down now. Can we talk about what the person should hear from us?',
    },
    {
      heading: 'You can always speak up',
      text: 'None of this means that you should keep quiet about poor care. If you are worried, please speak up. Your manager, your whistleblowing route, the regulator or your union can help. Those ways can keep you and the people you support safer than a post.',
    },
  ],
  about: ['posts', 'photos'],
  sources: [
    'sssc-2023',
    'sssc-code',
    'sssc-questions',
    'swe-guidance-2020',
    'hcpc-social',
    'gmc-social',
    'ours',
  ],
} as const satisfies Page;
