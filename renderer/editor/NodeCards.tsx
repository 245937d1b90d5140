import { CitationCard } from './extensions/citation/CitationCard.tsx';
import { $isCitationNode } from './extensions/citation/CitationNode.tsx';
import { $isMathsNode } from './extensions/maths/MathsNode.tsx';
import { MathsCard } from './extensions/maths/MathsCard.tsx';
import { $isMentionNode } from './extensions/mention/MentionNode.tsx';
import { NameCard } from './extensions/mention/NameCard.tsx';
import { useOpenedNode } from './extensions/node-card/use-opened-node.ts';
import { PictureCard } from './extensions/picture/PictureCard.tsx';
import { $isPictureNode } from './extensions/picture/PictureNode.tsx';

/** The card of the node that is open, if one is. */
export function NodeCards() {
  const node = useOpenedNode();
  if ($isMathsNode(node)) return <MathsCard key={node.getKey()} node={node} />;
  if ($isPictureNode(node)) return <PictureCard key={node.getKey()} node={node} />;
  if ($isCitationNode(node)) return <CitationCard key={node.getKey()} node={node} />;
  if ($isMentionNode(node)) return <NameCard key={node.getKey()} node={node} />;
  return null;
}
