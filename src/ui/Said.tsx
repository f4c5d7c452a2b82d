/** Says what just happened, to eyes and to screen readers. Always present, so that it is heard. */
export const Said = ({ text, warm }: { text: string; warm?: boolean }) => (
  <div role="status">{text && <p class={warm ? 'note warm' : 'note'}>{text}</p>}</div>
);
