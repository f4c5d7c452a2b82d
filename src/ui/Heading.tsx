import { useEffect, useRef } from 'preact/hooks';

/**
 * The heading of a view. When the view changes under the same page it takes the focus, so that
 * keyboard and screen reader are where the eye is; on a page's first view it leaves it alone.
 */
export function Heading({
  text,
  level = 1,
  takesFocus,
}: {
  text: string;
  level?: 1 | 2;
  takesFocus: boolean;
}) {
  const at = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) at.current?.focus();
  }, [text]);
  const Tag = level === 1 ? 'h1' : 'h2';
  return (
    <Tag ref={at} tabIndex={-1}>
      {text}
    </Tag>
  );
}
