// The words of the page itself; everything about keys and licences comes from the core.
export const WORDS = {
  en: {
    intro: 'Paste a key, its last five characters, a product ID or an error code: you learn what it is. Ask a question below: each answer cites its source. Nothing you enter leaves this page or is kept.',
    label: 'What you have', save: 'Save this page', other: 'Français', ask: 'Ask', open: '(open)',
    why: 'Why', keys: 'Which key', steps: 'What to do', missing: 'What would settle it', conflicts: 'Where sources disagree', sources: 'Sources', check: 'check this yourself', products: 'Products',
  },
  fr: {
    intro: 'Collez une clé, ses cinq derniers caractères, un ID de produit ou un code d’erreur\u00a0: vous saurez ce que c’est. Posez une question ci-dessous\u00a0: chaque réponse cite sa source. Rien de ce que vous saisissez ne quitte cette page ni n’y est conservé.',
    label: 'Ce que vous avez', save: 'Enregistrer cette page', other: 'English', ask: 'Demander', open: '(ouvert)',
    why: 'Pourquoi', keys: 'Quelle clé', steps: 'Que faire', missing: 'Ce qui trancherait', conflicts: 'Où les sources se contredisent', sources: 'Sources', check: 'à vérifier vous-même', products: 'Produits',
  },
};
