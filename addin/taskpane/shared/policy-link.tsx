import { Link } from '@fluentui/react-components';
import { useNavigation } from './navigation';
import { partsWithIds } from './policy-ids';

/** An id of the policy that opens its entry on the page 政策. */
export function PolicyLink({ id }: { readonly id: string }) {
  const { open } = useNavigation();
  return (
    <Link as="button" inline onClick={() => open('policy', id)}>
      {id}
    </Link>
  );
}

/** A text in which every id of the policy is a link. */
export function LinkedText({ children }: { readonly children: string }) {
  return partsWithIds(children).map(({ words, isId }, i) => (isId ? <PolicyLink key={i} id={words} /> : words));
}
